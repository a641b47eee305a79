package be.datacoach.intake.team;

/** What a team can be asked. */
public enum Instrument {
    /** The datacultuurscan: six factors. */
    CULTURE,
    /** The nodenscan: fifteen tasks. */
    NEEDS;

    /** As it stands in keys of texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
