import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { memoryOf } from "./memory-of.js";

test("Node takes every flag that a run is given, and they give the young as much room as they say", () => {
  for (const command of ["read", "draft", "serve", "publish", undefined]) {
    const { flags } = memoryOf(command);
    const script = "console.log(require('node:v8').getHeapStatistics().heap_size_limit > 0)";
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, "-e", script]);
    assert.equal(status, 0, String(stderr));
    assert.equal(String(stdout), "true\n");
  }
  const churn =
    "for(let i=0,a=[];i<3e6;i++){a.push({i});if(a.length>2e5)a=[]}console.log(require('node:v8').getHeapSpaceStatistics().find(s=>s.space_name==='new_space').space_size/2**20)";
  const roomOf = (flags) => Number(spawnSync(process.execPath, [...flags, "-e", churn]).stdout);
  assert.ok(roomOf(memoryOf("serve").flags) <= 17);
  assert.ok(roomOf([]) > 17, "Node's own is larger");
});
