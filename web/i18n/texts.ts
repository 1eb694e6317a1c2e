/** Forms of a sentence by plural category of the language (CLDR); "other" always exists. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Every sentence the pages speak, once per language: `de.ts` is the original. A file that misses one does not
 * compile. `{name}` marks what is filled in. Adding a language is adding its file; the pages find it by its name.
 */
export interface Texts {
  /** The language's own name for itself, for the language switch. */
  languageName: string;
  direction: 'ltr' | 'rtl';
  /** How dates are written, BCP 47 with a region: "en" alone would write them the American way. */
  locale: string;
  languageSwitch: string;
  survey: {
    /** Who asks; {municipality}. */
    who: string;
    /** {minutes} */
    duration: Plural;
    voluntary: string;
    anonymous: string;
    groups: string;
    start: string;
    resume: string;
    staysHere: string;
    /** {contact}: who answers for the survey, in the municipality's own words */
    responsible: string;
    needsScript: string;
  };
  section: {
    /** {number}, {total} */
    progress: string;
    back: string;
    next: string;
    send: string;
    required: string;
    /** {max} */
    upTo: Plural;
    clear: string;
    /** {count} */
    charactersLeft: Plural;
    /** {count} */
    charactersOver: Plural;
    chooseArea: string;
    /** {number}, {label} */
    scaleEnd: string;
  };
  keeping: {
    remember: string;
    rememberHint: string;
    remembered: string;
    refused: string;
    pageOnly: string;
    erase: string;
    erased: string;
    elsewhere: string;
    waitsInTab: string;
    languageMissing: string;
    later: string;
    laterHint: string;
    waitsHere: string;
    /** {section} */
    careNext: string;
    careHere: string;
    help: string;
    leave: string;
    /** {button} */
    leaveHint: string;
    /** Said at a screen in a public place only. */
    kiosk: {
      fullScreen: string;
      askHeading: string;
      /** {seconds} */
      ask: Plural;
      stay: string;
      end: string;
      /** {seconds} */
      returns: Plural;
      toStart: string;
      keptHeading: string;
      keptBody: string;
      staysHere: string;
      leaveHint: string;
      erase: string;
    };
  };
  errors: {
    /** {count} */
    heading: Plural;
    /** {count} */
    softHeading: Plural;
    /** {button}: what the button that goes on is called here */
    softHint: string;
    softQuestion: string;
    requiredArea: string;
    requiredOne: string;
    requiredSome: string;
    /** {option}: the way out, "no answer" */
    requiredAreaOr: string;
    requiredOneOr: string;
    requiredSomeOr: string;
    /** {from}, {to} */
    requiredScale: string;
    requiredNumber: string;
    requiredText: string;
    requiredConsent: string;
    requiredPlace: string;
    /** {max} */
    tooMany: Plural;
    tooManyPlaces: Plural;
    exclusive: string;
    notANumber: string;
    /** {min}, {max} */
    outOfRange: string;
    /** {count} */
    tooLong: Plural;
    unreadable: string;
    prefix: string;
  };
  places: {
    /** {max} */
    hint: Plural;
    open: string;
    loading: string;
    loadFailed: string;
    tryAgain: string;
    map: string;
    mapHelp: string;
    mapKeys: string;
    zoomIn: string;
    zoomOut: string;
    /** {number} */
    mark: string;
    /** {number}, {area} */
    markIn: string;
    /** {area} */
    pointingAt: string;
    pointingOutside: string;
    /** {number}, {area} */
    added: string;
    /** {number} */
    removed: string;
    /** {number} */
    moved: string;
    outside: string;
    /** {max} */
    full: Plural;
    /** {number} */
    alreadyMarked: string;
    listHeading: string;
    /** {number} */
    details: string;
    none: string;
    remove: string;
    /** {number} */
    removeMark: string;
    move: string;
    /** {number} */
    moveMark: string;
    /** {number} */
    moving: string;
    cancelMove: string;
    fineness: string;
  };
  sending: {
    heading: string;
    wait: string;
    offlineHeading: string;
    /** {attempt}, {total} */
    offlineRetry: string;
    offlineStopped: string;
    busyHeading: string;
    /** {attempt}, {total} */
    busyRetry: string;
    busyStopped: string;
    safeHere: string;
    again: string;
    toAnswers: string;
    closedHeading: string;
    closedBody: string;
    tooLargeHeading: string;
    tooLargeBody: string;
    refusedHeading: string;
    refusedBody: string;
  };
  receipt: {
    title: string;
    heading: string;
    body: string;
    arrived: string;
    word: string;
    wordHint: string;
    nextHeading: string;
    /** {municipality} */
    next: string;
    resultsLink: string;
    close: string;
  };
  closed: {
    heading: string;
    /** {title} */
    body: string;
    resultsLink: string;
    invitedHeading: string;
    /** {title} */
    invitedBody: string;
  };
  town: {
    /** {municipality} */
    title: string;
    openHeading: string;
    noneOpen: string;
    resultsHeading: string;
    resultsBody: string;
    noResults: string;
    resultsLink: string;
  };
  home: {
    title: string;
    heading: string;
    intro: string;
    none: string;
  };
  results: {
    /** {municipality} */
    title: string;
    needsScript: string;
  };
  notFound: {
    title: string;
    heading: string;
    body: string;
    home: string;
  };
  failed: {
    title: string;
    heading: string;
    body: string;
  };
}
