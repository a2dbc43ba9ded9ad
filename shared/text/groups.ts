/** Groups: nodes that belong together, or that work only together. */
export const groupWords = {
  group: { nl: 'Groep', en: 'Group' },
  groups: { nl: 'Groepen', en: 'Groups' },
  nameless: { nl: 'zonder naam', en: 'without a name' },
  name: { nl: 'Naam van de groep', en: 'Name of the group' },
  together: { nl: 'Werkt alleen samen', en: 'Works only together' },
  togetherShort: { nl: 'alleen samen', en: 'only together' },
  members: { nl: 'In deze groep', en: 'In this group' },
  takeOut: { nl: 'Haal {title} uit de groep', en: 'Take {title} out of the group' },
  takeIn: { nl: 'Neem op in een groep', en: 'Take into a group' },
  choose: { nl: 'Kies een groep', en: 'Choose a group' },
  dissolve: { nl: 'Groep opheffen', en: 'Ungroup' },
  make: { nl: 'Groepeer', en: 'Group' },
  /** What a node says of its group to a screen reader. */
  inGroup: { nl: 'groep {name}', en: 'group {name}' },
} as const;
