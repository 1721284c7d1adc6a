// The packed package, built, checked and installed elsewhere by npm.

import { describePackage, findTarball, npm, root } from "../src/testing/package/package-suite.ts";

describePackage("the packed tarball, installed elsewhere", (folder) => {
  npm(["pack", "--pack-destination", folder], root);
  npm(
    [
      "install",
      "--prefer-offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      `./${findTarball(folder)}`,
    ],
    folder,
  );
});
