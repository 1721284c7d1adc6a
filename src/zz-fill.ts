import { openArchive } from "./store/open-archive.ts";
const o=await openArchive(process.argv[2]!); if(!o.ok) throw o.error; const a=o.value;
let seed=7; const rnd=()=>((seed=(seed*48271)%2147483647)/2147483647);
const cards=await a.listCards({limit:500});
console.log(cards.length, cards[0]?.publishedAt, cards.at(-1)?.publishedAt);
const refs=["direct","this-site","this-site","search-engine","search-engine","social-network","news-aggregator","other-site"] as const, devs=["phone","phone","phone","computer","computer","tablet","other"] as const;
// some desk articles published during the last month at several hours
const now=Date.now(); const DAY=864e5;
const ids:{id:number,at:number}[]=cards.map(c=>({id:c.id,at:now-45*DAY}));
for(let d=30;d>=0;d--) for(const h of [9,11,15,17,18,21]) { const at=Math.floor((now-d*DAY)/DAY)*DAY+(h-9)*36e5+Math.floor(rnd()*60)*6e4; if(at>now) continue; const base=cards[Math.floor(rnd()*cards.length)]!; const full=(await a.findArticle(base.id))!; const {id:_i,state:_s,revision:_r,createdAt:_c,updatedAt:_u,provenance:_p,...draft}=full; const made=await a.createArticle({draft:{...draft,headline:{text:d===3&&h===9?'=HYPERLINK("http://evil.example","<script>alert(1)</script>")':draft.headline.text,grounds:[]}},createdAt:new Date(at).toISOString(),publishedAt:new Date(at).toISOString(),key:`zz-${d}-${h}`}); ids.push({id:made.id,at}); }
const rhythm=[2.6,1.5,.9,.7,.8,1.6,3.4,5.6,5.9,4.8,4.4,4.6,6.4,5,4.4,4.3,4.5,5.2,5.6,5.5,5.4,6,6.1,4.8];
for(let t=now-40*DAY;t<=now;t+=t>now-2*36e5?6e4:36e5){ const h=new Date(t+9*36e5).getUTCHours(); const n=Math.round(rhythm[h]!*(t>now-2*36e5?1:14)*(0.7+0.6*rnd())); const live=ids.filter(x=>x.at<=t); const w=live.map(x=>(1+(t-x.at)/9/36e5)**-1.5*(1+(x.id*7919%17))); const sum=w.reduce((s,x)=>s+x,0);
 const views=Array.from({length:n},()=>{let r=rnd()*sum,i=0; while(i<live.length-1&&(r-=w[i]!)>0)i++; return {articleId:live[i]!.id as never,visitor:{address:"192.0.2.1",userAgent:String(Math.floor(rnd()*3000))},audience:{referrer:refs[Math.floor(rnd()*refs.length)]!,device:devs[Math.floor(rnd()*devs.length)]!}}});
 await a.recordViews(views,t);}
await a.close();
