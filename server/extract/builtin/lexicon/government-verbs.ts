/** Verbs of which a country or a capital is the subject only where it stands for its government. Written by hand. */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  `says said say believes believed believe thinks thought wants wanted want denies denied deny insists insisted insist accuses accused
  accuse alleges alleged claims claimed claim warns warned warn demands demanded demand threatens threatened threaten vows vowed vow
  pledges pledged pledge promises promised promise announces announced announce declares declared declare agrees agreed agree refuses
  refused refuse rejects rejected reject condemns condemned condemn criticises criticised criticizes criticized urges urged urge
  calls called call backs backed back supports supported support opposes opposed oppose recognises recognised recognizes recognized
  signs signed sign imposes imposed impose lifts lifted orders ordered expels expelled expel recalls recalled recall summons summoned
  negotiates negotiated negotiate offers offered offer asks asked ask hopes hoped hope fears feared plans planned plan seeks sought
  decides decided decide launches launched launch sends sent send deploys deployed deploy withdraws withdrew withdraw suspends
  suspended ratified ratifies considers considered consider responds responded respond retaliates retaliated invades invaded annexed
  intervenes intervened tested conducts conducted needs maintains maintained argues argued voted votes regards views`
    .trim()
    .split(/\s+/),
);

/** Nouns that a country has only as a government: "Norland's position". Written by hand. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  `position decision policy policies stance claim claims demand demands refusal response request support opposition proposal plan
  intention intentions ambassador envoy allies ally ties relations commitment involvement invasion withdrawal warning`
    .trim()
    .split(/\s+/),
);
