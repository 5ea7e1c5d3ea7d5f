/**
 * Phrases that mean the same in a duty, one group a line, in base forms. Only what can take the other's place in any duty belongs in a
 * group; a line with one phrase makes its words one thing; "servers" and "networks" are two things. Written for this project; no outside source.
 */
export const sameMeaning: readonly string[] = [
  'help desk | helpdesk | service desk | servicedesk | support desk | it support | end user support | user support | desktop support | technical support for employee | first line support',
  'erp | enterprise resource planning',
  'hris | hr system | human resource information system | hr information system',
  'crm | customer relationship management',
  'disaster recovery | dr plan | dr planning',
  'business continuity | continuity of operation | bcp',
  'data center | datacenter | data centre | server room',
  'cyber security | cybersecurity | information security | infosec | it security',
  'r&d | rnd | research and development',
  'end user device | laptop | workstation | employee device | end user computing | desktop and laptop',
  'network | networking | lan | wan',
  'intellectual property | ip portfolio | patent | patent portfolio',
  'ai | artificial intelligence',
  'ml | machine learning',
  'sla | service level | service level agreement',
  'uptime | availability',
  'kpi | key performance indicator | metric',
  'software license | software licence | licensing | license management',
  'contract | agreement',
  'vendor | supplier | third party | provider | outsourcer | contractor',
  'employee | staff | workforce | personnel | colleague | end user | internal user',
  'engineer | developer | software engineer | software developer | programmer',
  'engineering team | development team | engineering organization | engineering department',
  'it department | it function | it organization | it team | it staff',
  'product roadmap | product technology roadmap | technology roadmap of the product | technology roadmap for the product',
  'product architecture | architecture of product | technical architecture of product | technical product architecture',
  'customer facing platform | customer platform | platform for customer',
  'market trend | market development | trend in the market',
  'emerging technology | new technology | technology trend | technology trend watching',
  'intranet | internal portal | employee portal',
  'record management | record keeping | record retention | document retention',
  'identity and access management | identity and access | iam | access management',
  'incident response | respond to security incident | respond to incident | security incident response | incident handling',
  'backup | backup and restore',
  'cost | spend | spending | expenditure | expense',
  'go to market | gtm',
  'mobile app | mobile application',
  'app | application | application software',
  'web site | website',
  'e commerce | ecommerce | online shop | online store | web shop | e commerce platform | e commerce site',
  'data governance | governance of data',
  'it governance | governance of it',
  'open source | open source software | open source project | oss',
  'tech | technology',
  'cloud | cloud computing',
  'business intelligence | bi',
  'quality assurance | qa',
  'customer | client',
  'it | information technology',
  'legacy system | legacy application',
  'it vendor | vendor of it | vendor of information technology | it supplier | supplier of it | it service provider',
  'site reliability | site reliability engineering | sre',
  'telephony | telephone | telephone system | phone system | voice',
  'it operation | operation of it ',
  'it infrastructure | infrastructure of it | technology infrastructure of the company',
  'it strategy | strategy of it | information technology strategy',
  'it budget | budget of it | it spend | it spending',
  'technology strategy | strategy for technology | technology vision and strategy',
  'technology roadmap | roadmap for technology',
  'digital transformation | digitalization | digitization',
  'data strategy | strategy for data',
  'product strategy | strategy for product',
  'product development | development of product',
  'risk management | management of risk',
  'company | organization | enterprise | firm | business | corporation | group',
  'single sign on | sso',
  'multi factor authentication | multifactor authentication | two factor authentication | mfa',
  'virtual private network | vpn',
  'wireless network | wireless lan | wi fi | wifi | wlan',
  'penetration test | penetration testing | pen test | pentest | pen testing',
  'security operation center | soc',
  'network operation center | noc',
  'project management office | pmo',
  'project portfolio | portfolio of project | project portfolio management',
  'electronic health record | ehr | electronic medical record | emr',
  'student information system | sis',
  'learning management system | learning platform | lms',
  'warehouse management system | warehouse system | wms',
  'content management system | cms',
  'geographic information system | gis',
  'laboratory information management system | lims',
  'finance system | financial system | finance application | financial application | accounting system',
  'total cost of ownership | tco',
  'return on investment | roi',
  'user experience | ux',
  'user interface | ui',
  'application programming interface | api',
  'software as service | saas',
  'proof of concept | poc',
  'request for proposal | rfp',
  'search engine optimization | seo',
  'general data protection regulation | gdpr',
  'bring own device | byod',
  'robotic process automation | rpa',
  'internet of thing | iot',
  'it service management | itsm',
  'software asset | software asset management',
  'hosting provider | host',
  'printer | print',
  'engineering culture | culture of engineering',
  'make or buy | build or buy | make versus buy',
  'data warehouse',
  'data platform',
  'master data',
  'customer data',
  'payment system',
  'technical due diligence',
  'technical debt',
  'cloud migration | migration to cloud | move to cloud',
  'video conferencing | video conference',
  'code review',
  'change management',
  'mobile device',
  'test automation',
  'microservice',
  'prototype',
  'vulnerability',
  'firewall',
  'email',
  'payroll',
  'enterprise architecture',
  'operational resilience',
];

/** Concepts of them that say which duty it is only with what follows. */
export const broadSubjects: readonly string[] = ['emerging technology', 'customer data', 'change management'];

/** Verbs that say only that someone has something in hand. */
export const managingVerbs =
  'manage run lead oversee operate own head direct supervise administer handle maintain responsible accountable responsibility accountability ' +
  'charge answer drive ensure guide management leadership operation ownership oversight supervision administration answerable keep ' +
  'provide provision offer conduct perform carry organize undertake execute execution steward stewardship hold';

/** Verbs by what they do to the object; one group a line. */
export const verbGroups: readonly string[] = [
  'build embed develop create engineer construct implement deliver make design production development creation delivery implementation',
  'improve enhance optimize increase raise strengthen streamline modernize improvement optimization',
  'reduce lower cut decrease minimize save saving reduction savings',
  'define set establish formulate shape devise draft write definition',
  'select choose evaluate assess pick evaluation selection assessment',
  'protect secure safeguard defend protection',
  'hire recruit attract recruitment hiring',
  'mentor coach grow mentoring coaching',
  'negotiate negotiation',
  'launch release ship introduce publish roll rollout introduction',
  'monitor track watch measure monitoring scout scan observe',
  'plan planning',
  'migrate move transfer migration',
  'retire decommission sunset',
  'represent speak present evangelize',
  'decide determine decision',
  'test testing',
  'patch patching',
  'advise counsel recommend',
  'coordinate orchestrate align coordination alignment',
  'approve authorize approval',
  'buy procure purchase procurement purchasing',
  'automate automation',
  'integrate integration',
  'replace substitute replacement',
  'install deploy installation deployment',
  'resolve solve fix troubleshoot resolution',
  'prevent avoid mitigate prevention mitigation',
  'promote foster encourage champion advocate cultivate nurture',
  'train educate teach',
];

/** Words that carry no meaning of their own here. */
export const emptyWords =
  'a an the and or of to for in on at by with from as into across within through over under all any every each other our their its your his her this that these ' +
  'those which who whose be is are will shall must should can may you we they she he it role incumbent position including include such etc eg ie also both well day ' +
  'daily full overall effective effectively efficient efficiently successfully key strong ongoing continuous continuously proactively smooth smoothly reliable various ' +
  'high highly not up out about per what how where when why whether if so then than there here them us more most less least some no one two three four ' +
  'first several many other same only while before after during until since between among along around without against throughout via do have has had ' +
  'would could might take give bring see look help put get go come turn sure whole entire good better appropriate necessary needed required regular regularly year yearly annual annually month monthly week weekly quarterly';

/** Words of what any executive has: a team, a budget, a board, goals. Duties of nothing else are never compared by their words. */
export const anyRoleWords =
  'new team teams people talent person group board executive ceo leadership leader senior director stakeholder stakeholders strategy strategic vision ' +
  'goal objective plan budget cost company relationship relationships partner partnership culture process best practice standard policy performance ' +
  'project program initiative priority report reporting meeting communication collaboration environment work working area level business growth change ' +
  'quality value need requirement result employee internal external global corporate unit department function organization organizational enterprise ' +
  'agile advice decision mission success support resource office agency government public city state county country national manager member direction ' +
  'line place institution university school hospital officer time end way committee related relevant critical modern large scale world class cross ' +
  'functional high performing small big strong clear open fast quick long term professional procedure thing side matter aspect activity task fit owner ' +
  'update' +
  ' vendor risk compliance metric agreement contract use';

/** Two words that name what the two roles have each for itself: IT strategy is another thing than technology strategy. */
export const ownOfEachRole: readonly (readonly [string, string])[] = [['infotech', 'technology']];

/** Words of having a staff, which any executive has, too. */
export const staffWords = 'employee staff hire recruit train coach mentor retain develop motivate';

/** Words of the trade as a whole. */
const tradeWords =
  'technology technical technological infotech digital system systems service services solution solutions tool tools customer innovation transformation roadmap information data infrastructure user users engineer engineering product products tech app governance';

/**
 * Words that say little about which duty it is: both roles may lead a team, hold a budget and report to a board. Two duties that
 * share only such words are never the same duty.
 */
export const generalWords = `${anyRoleWords} ${tradeWords}`;

/** Words that say what of a thing is meant: its budget is another duty than the thing. Shared, they tell no more than general ones. */
export const facetWords = 'budget cost vendor contract agreement policy roadmap metric culture';

/** Whom internal IT serves goes without saying there, so that these words say even less. */
export const impliedWords = 'internal employee company corporate infotech';
