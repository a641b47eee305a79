package be.datacoach.organisation.team;

/** What a team is, in the words of schools; the first ones as {@code team.structure} has them. */
public enum TeamKind {
    CORE_TEAM,
    DATA_TEAM,
    VAKGROEP,
    GRAAD,
    LEERJAAR,
    PLG,
    ZORGTEAM,
    OTHER
}
