/** The closed lists of the domain: kinds, types, signs. Their order is the order in which the screen offers them. */
export const nodeKinds = [
  'problem',
  'instrument',
  'connection',
  'mechanism',
  'context',
  'subgoal',
  'endgoal',
] as const;
export const linkTypes = [
  'addressed-by',
  'facilitates',
  'triggers',
  'brings-about',
  'contributes-to',
  'resolves',
  'aggravates',
  'blocks',
  'evokes',
  'undermines',
  'relates',
] as const;
export const signs = ['+', '-', '±', '0'] as const;
export const bases = ['stated', 'inferred', 'coder'] as const;
export const modalities = ['claimed', 'observed', 'planned', 'absent', 'counterfactual'] as const;
export const effects = ['facilitates', 'hinders', 'precondition', 'flips'] as const;
export const fits = ['exact', 'analogous', 'loose'] as const;
export const parties = ['client', 'employer', 'professional', 'organisation', 'surroundings'] as const;
export const sides = ['supply', 'demand', 'match', 'surroundings', 'execution'] as const;
export const exclusionDegrees = ['deliberate', 'subordinate', 'limited', 'absent', 'precondition'] as const;
export const holderKinds = ['company', 'municipality', 'agency', 'network', 'researcher', 'other'] as const;
export const stances = ['intended', 'in-use', 'advised', 'assumed', 'found', 'failure', 'case'] as const;
export const variants = ['CMO', 'CIMO', 'ICAMO', 'SCMO'] as const;
export const voiceKinds = [
  'consultant',
  'client',
  'employer',
  'management',
  'policy',
  'document',
  'register',
  'researcher',
  'literature',
] as const;
/** From where something is said: about one's own work, or once the outcome was known. Both colour what is said. */
export const standpoints = ['own-work', 'hindsight'] as const;
export const evidenceStances = ['supports', 'contradicts', 'qualifies', ...stances] as const;
/** How heavily a finding weighs, the heaviest first. */
export const severities = ['error', 'warning', 'hint'] as const;
/** The five sets of rules (architecture: correctness, method, frame, evidence, strategy). */
export const ruleSets = ['correctness', 'method', 'frame', 'evidence', 'strategy'] as const;
export const memberRoles = [
  'context',
  'intervention',
  'actor',
  'mechanism',
  'resource',
  'reasoning',
  'outcome',
  'undecided',
  'problem',
  'instrument',
  'connection',
  'subgoal',
  'endgoal',
] as const;

export type Severity = (typeof severities)[number];
export type RuleSet = (typeof ruleSets)[number];
export type NodeKind = (typeof nodeKinds)[number];
export type LinkType = (typeof linkTypes)[number];
export type Sign = (typeof signs)[number];
export type Basis = (typeof bases)[number];
export type Modality = (typeof modalities)[number];
export type Effect = (typeof effects)[number];
export type Fit = (typeof fits)[number];
export type Side = (typeof sides)[number];
export type Standpoint = (typeof standpoints)[number];
export type VoiceKind = (typeof voiceKinds)[number];
export type HolderKind = (typeof holderKinds)[number];
export type Party = (typeof parties)[number];
/** 0 present, 1 emphasised, 2 strongly emphasised (italic and bold italic in the tables of chapter 6). */
export type Emphasis = 0 | 1 | 2;
export type Language = 'nl' | 'en';
export const languages: readonly Language[] = ['nl', 'en'];
