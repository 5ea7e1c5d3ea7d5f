import type { SectionKind } from '../../model';

/**
 * Headings of postings by what stands under them, in lower case without punctuation, role names and numbering.
 * One heading a line; matched as a whole.
 */
export const sectionHeadings: Readonly<Record<Exclude<SectionKind, 'other'>, string>> = {
  duties: `
aufgaben
deine aufgaben
ihre aufgaben
aufgabengebiet
ihr aufgabengebiet
dein aufgabengebiet
aufgabenbereich
verantwortlichkeiten
deine verantwortlichkeiten
ihre verantwortlichkeiten
verantwortungsbereich
das erwartet dich
das erwartet sie
was dich erwartet
was sie erwartet
deine mission
deine rolle
ihre rolle
tätigkeiten
missions
vos missions
vos responsabilités
description and responsibilities
what you own
what you lead
what you run
secondary functions
other duties
additional responsibilities
additional duties
other responsibilities
day to day duties
typical responsibilities
your main responsibilities
key job responsibilities
what does the do
what the does
duties and responsibilities include
principal duties
key role responsibilities
essential duties include
your tasks and responsibilities
your areas of responsibility
what awaits you
how you will contribute to our success
responsibilities
key responsibilities
core responsibilities
main responsibilities
primary responsibilities
major responsibilities
principal responsibilities
specific responsibilities
general responsibilities
your responsibilities
job responsibilities
role responsibilities
position responsibilities
leadership responsibilities
strategic responsibilities
operational responsibilities
essential responsibilities
responsibilities include
responsibilities will include
key responsibilities include
your responsibilities will include
duties
key duties
main duties
core duties
primary duties
essential duties
major duties
specific duties
general duties
typical duties
job duties
duties include
duties and responsibilities
essential duties and responsibilities
key duties and responsibilities
main duties and responsibilities
principal duties and responsibilities
primary duties and responsibilities
roles and responsibilities
role and responsibilities
duties and accountabilities
responsibilities and duties
responsibilities and accountabilities
accountabilities
key accountabilities
main accountabilities
principal accountabilities
primary accountabilities
core accountabilities
essential functions
essential job functions
key functions
primary functions
principal functions
job functions
major functions
functions
assignment
the assignment
your assignment
tasks
your tasks
key tasks
main tasks
tasks and responsibilities
typical tasks
what youll do
what you will do
what youll be doing
what youll be up to
what you will be up to
what youll get up to
what youll be getting up to
what you will be doing
what you do
what youll own
what you will own
what youll lead
what you will lead
what youll be responsible for
what you will be responsible for
what youll work on
what you will work on
what youll drive
what youll get to do
what youll deliver
what youll bring to life
what you get to do
what we need you to do
what we expect you to do
what we expect from you
what the job involves
what the role involves
what the role entails
what does the role involve
what will you do
what will you be doing
what are you going to do
what would you do
what your day looks like
what youll be accountable for
how you will make an impact
how youll make an impact
how you will contribute
how youll spend your time
how you will spend your time
how you will add value
where youll make an impact
your impact
the impact you will make
the impact youll have
impact youll make
in this role you will
in this role youll
in this role you
in this position you will
in this job you will
as our you will
as you will
you will
youll
you will be responsible for
youll be responsible for
will be responsible for
is responsible for
responsible for
the role includes
the role
your role
the job
the work
your job
your day to day
day to day
day to day responsibilities
a day in the life
a typical day
key areas of responsibility
areas of responsibility
area of responsibility
key result areas
scope of work
scope of responsibilities
scope of role
scope
remit
the remit
your remit
leadership duties
job description
examples of duties
illustrative examples of work
examples of work performed
representative duties
major areas of responsibility
statement of duties
key activities
main activities
activities
key deliverables
deliverables
strategic leadership
responsibilities of the role
main purpose and responsibilities
you are responsible for
you own
you lead
we want you to
we need you to
we are looking for you to
the successful candidate will
the successful candidate will be responsible for
the ideal candidate will
the incumbent will
the post holder will
the postholder will
this role will
this position will
the role will
the position will
`,
  purpose: `
definition
definition of work
role definition
about the post
why this job exists
position purpose and objectives
opportunities and challenges
the context
purpose
role purpose
job purpose
purpose of the role
purpose of the job
purpose of the position
purpose of the post
main purpose
main purpose of the job
overall purpose
overall purpose of the role
primary purpose
position purpose
summary
job summary
position summary
role summary
executive summary
general summary
basic function
general description
overview
job overview
role overview
position overview
overview of the role
about the role
about the job
about the position
about this role
about this job
about this position
about the opportunity
the opportunity
your opportunity
the position
position description
role description
description
general statement of duties
nature of work
nature of position
role profile
position profile
job profile
mission
the mission
your mission
mission of the role
role mission
job objective
job context
context of the role
the challenge
your challenge
position statement
introduction
why this role matters
why this role exists
why we need you
`,
  goals: `
leadership agenda
key challenges
first six months
goals
key goals
your goals
objectives
key objectives
role objectives
main objectives
strategic objectives
strategic priorities
priorities
key priorities
your priorities
top priorities
first year priorities
first year goals
initial priorities
outcomes
key outcomes
expected outcomes
expected results
key results
objectives and key results
okrs
first 90 days
your first 90 days
first 100 days
the first 100 days
your first year
in your first year
within 30 days
within 60 days
within 90 days
within 6 months
within 12 months
within your first year
in your first 90 days
30 60 90 day plan
milestones
key milestones
targets
`,
  metrics: `
metrics
key metrics
success metrics
performance metrics
kpis
key kpis
key performance indicators
performance indicators
performance measures
performance standards
performance objectives
performance expectations
success measures
success criteria
success factors
critical success factors
measures of success
measure of success
measuring success
what success looks like
what does success look like
success looks like
what good looks like
how success is measured
how success will be measured
how we measure success
how we will measure success
how we will measure your success
how youll be measured
how you will be measured
how performance is measured
indicators of success
success indicators
how youll know youre succeeding
you will be measured on
is measured by
measured by
success in this role
success profile in numbers
evaluation
`,
  relationships: `
reporting
reporting line
reporting lines
reporting structure
reporting relationship
reporting relationships
reports to
reporting to
reports
direct reports
supervision
supervision received
supervision exercised
supervisory responsibilities
supervisory responsibility
supervises
relationships
key relationships
working relationships
key working relationships
internal relationships
external relationships
internal and external relationships
key contacts
contacts
key stakeholders
stakeholders
interfaces
key interfaces
collaboration
who youll work with
who you will work with
who youll work closely with
youll work with
working with
works with
works closely with
organisational relationships
organizational relationships
organisation structure
organizational structure
communication and relationships
`,
  authority: `
authority
decision rights
decision making
decision making authority
decision authority
decisions
delegated authority
delegation of authority
level of authority
limits of authority
authority and decision making
signing authority
budget
budget responsibility
budget authority
budget and resources
budget and team
financial responsibility
financial responsibilities
financial authority
financial accountability
fiscal responsibility
fiscal responsibilities
resources
dimensions
job dimensions
key dimensions
scope and authority
scope of authority
decision making and authority
freedom to act
`,
  excluded: `
anforderungen
voraussetzungen
qualifikation
qualifikationen
dein profil
ihr profil
profil
das bringst du mit
das bringen sie mit
was du mitbringst
was sie mitbringen
wir bieten
das bieten wir
das bieten wir dir
das bieten wir ihnen
unser angebot
über uns
wer wir sind
kontakt
bewerbung
votre profil
career progression
typical career path
entry point from
advancement to
lateral moves
hard skills
what to look for
required skills and competencies
education and experience requirements
knowledge and experience
salary and benefits
pay and benefits
what the should not do
should not do
who should apply
closing date
about the university
about the council
about the trust
about the agency
the community
compensation package
required knowledge skills and abilities
technical requirements
physical demands and work environment
special requirements
licences and certifications
why youll love this role
requirements
job requirements
position requirements
role requirements
key requirements
minimum requirements
basic requirements
essential requirements
general requirements
our requirements
experience requirements
education requirements
requirements for the role
qualifications
minimum qualifications
basic qualifications
required qualifications
preferred qualifications
desired qualifications
key qualifications
your qualifications
qualifications and experience
qualifications and skills
education
education and experience
education and training
education and qualifications
education and certifications
training and experience
experience
your experience
work experience
required experience
preferred experience
desired experience
relevant experience
experience and qualifications
experience and skills
experience and education
skills
key skills
required skills
technical skills
soft skills
skills and experience
skills and abilities
skills and qualifications
skills and competencies
knowledge
knowledge skills and abilities
knowledge and skills
ksas
competencies
core competencies
key competencies
leadership competencies
behavioural competencies
abilities
attributes
personal attributes
personal qualities
personal characteristics
essential criteria
desirable criteria
selection criteria
essential
desirable
desired
person specification
person profile
candidate profile
ideal candidate
the ideal candidate
your profile
profile
about you
who you are
who were looking for
who we are looking for
what were looking for
what we are looking for
what we look for
what youll bring
what you will bring
what you bring
what you bring to the table
what youll need
what you need
what you need to succeed
what youll need to succeed
what you have
what you offer
you have
you bring
you are
you should have
you might be a fit if
you may be a good fit if
you might thrive in this role if
youll thrive if
must have
must haves
nice to have
nice to haves
good to have
bonus points
bonus
pluses
preferred
licenses and certifications
certifications
certificates
languages
benefits
our benefits
your benefits
perks
perks and benefits
benefits and perks
compensation
compensation and benefits
salary
salary range
pay
pay range
remuneration
total rewards
rewards
our offer
we offer
what we offer
what we offer you
what you get
what youll get
what you can expect
what you can expect from us
what we can offer
whats in it for you
what is in it for you
why join us
why join
why us
why work with us
why work here
why youll love it here
why youll love working here
about us
about the company
about our company
about the team
about the organisation
about the organization
our company
the company
company overview
company description
company profile
who we are
what we do
our story
our mission
our vision
our values
our culture
our team
meet the team
the team
life at
background
organisation
organization
the organisation
location
locations
work location
working hours
work environment
working environment
working conditions
work conditions
physical demands
physical requirements
travel
travel requirements
employment type
contract
terms and conditions
terms
conditions of employment
conditions
how to apply
apply
apply now
to apply
application
application process
application procedure
how to
contact
contact us
interview process
hiring process
recruitment process
selection process
our process
next steps
timeline
equal opportunity
equal opportunities
equal opportunity employer
equal employment opportunity
eeo
eeo statement
eeoc
diversity
diversity and inclusion
diversity equity and inclusion
our commitment to diversity
inclusion
accommodations
reasonable accommodation
disclaimer
privacy
privacy notice
data protection
notice
notes
note
legal
tech stack
our tech stack
our stack
technologies we use
tools
table of contents
contents
toc
references
footnotes
sources
further reading
resources and links
related links
related roles
see also
license
licence
changelog
revision history
version history
document history
approval
approvals
signatures
acknowledgement
acknowledgment
interview questions
faq
frequently asked questions
career path
job details
position details
details
at a glance
facts
quick facts
not responsible for
out of scope
what this role is not
common challenges
`,
};
