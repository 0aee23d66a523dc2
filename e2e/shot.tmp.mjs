import { chromium } from '@playwright/test';
const base = process.argv[2]; const out='/tmp/shots/';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false, args: ['--disable-gpu','--disable-quic','--disable-background-networking','--disable-component-update','--disable-sync','--no-first-run'] });
const which = process.argv[3] ?? 'all';
for (const [w,h,theme] of [[1440,900,'light'],[1440,900,'dark'],[1024,768,'light']]) {
  const ctx = await b.newContext({ viewport:{width:w,height:h}, colorScheme: theme }); const p = await ctx.newPage(); const errs=[]; p.on('console',m=>{if(m.type()==='error')errs.push(m.text())}); p.on('pageerror',e=>errs.push(String(e)));
  await p.goto(base+'/'); await p.waitForTimeout(1500); await p.screenshot({path:`${out}signin-${w}-${theme}.png`});
  await p.getByLabel(/e-?mail/i).fill('mira@copperlight.example'); await p.getByLabel(/password/i).first().fill('copperlight-demo'); await p.keyboard.press('Enter'); await p.waitForTimeout(3000);
  await p.screenshot({path:`${out}home-${w}-${theme}.png`});
  for (const path of ['campaigns','uploads','settings/users','settings/tokens','users','api-tokens']) { await p.goto(base+'/'+path); await p.waitForTimeout(2500); await p.screenshot({path:`${out}${path.replace('/','-')}-${w}-${theme}.png`}); }
  console.log(w,theme,errs.slice(0,5));
}
await b.close();
