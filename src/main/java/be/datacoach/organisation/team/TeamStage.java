package be.datacoach.organisation.team;

/** For which part of the school a team works. */
public enum TeamStage {
    WHOLE_SCHOOL,
    KLEUTER,
    LAGER,
    GRAAD1,
    GRAAD2,
    GRAAD3
}
