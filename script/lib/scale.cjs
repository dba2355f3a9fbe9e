// Sizes by measured cost: docs/reference/cost-per-journey.json (counts, no times) times how many of each story a year brings.
const { stories } = require('../../docs/reference/cost-per-journey.json');
const [advice, assessed, enquired] = Object.values(stories);

// England in 2021/22: initial contacts (an estimate), referrals and section 47 enquiries as ADCS, Safeguarding Pressures phase 8, tells them;
// councils as in DfE, Children in need 2024. Phase 9 tells just over 3 million contacts for 2023/24, and 1 % more referrals.
const england = { councils: 153, contacts: 2_770_000, referrals: 650_270, enquiries: 217_800 };
// Assumed: what the stories do not hold, such as plans that last for years, is allowed for by a factor.
const allowance = 3;
// Assumed: acts fall into office hours: 250 days of 8 hours, and a peak of five times the mean.
const officeSeconds = 250 * 8 * 3600;
const peak = 5;

function year({ contacts, referrals, enquiries }) {
  const of = (measure) =>
    ((contacts - referrals) * measure(advice) +
      (referrals - enquiries) * measure(assessed) +
      enquiries * measure(enquired)) *
    allowance;
  const acts = of((story) => story.acts);
  const actions = of((story) => story.actions);
  return {
    acts,
    'acts/s at the peak': (acts / officeSeconds) * peak,
    'Temporal actions/s at the peak': (actions / officeSeconds) * peak,
    'statements/s at the peak': (of((story) => story.statements.api + story.statements.worker) / officeSeconds) * peak,
    'record, GB a year': of((story) => story.rows.bytes) / 1e9,
    'histories, GB a year': of((story) => story.bytes) / 1e9,
  };
}

function rounded(figure) {
  return figure >= 100 ? Math.round(figure).toLocaleString('en-GB') : figure.toPrecision(2);
}

const share = (n) => ({
  contacts: england.contacts * n,
  referrals: england.referrals * n,
  enquiries: england.enquiries * n,
});
const sizes = {
  'one council': 1 / england.councils,
  'a large county (5 councils’ worth)': 5 / england.councils,
  'all of England': 1,
};
const names = Object.keys(year(share(1)));
console.log(`| A year of | ${names.join(' | ')} |`);
console.log(`| --- | ${names.map(() => '---').join(' | ')} |`);
for (const [name, part] of Object.entries(sizes)) {
  const figures = year(share(part));
  console.log(`| ${name} | ${names.map((one) => rounded(figures[one])).join(' | ')} |`);
}
