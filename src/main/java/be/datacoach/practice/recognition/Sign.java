package be.datacoach.practice.recognition;

/** By what somebody, or a school, might be recognised. Where two cover the same words, the first here stands. */
public enum Sign {
    EMAIL(true),
    REGISTER_NUMBER(true),
    PHONE(true),
    /** The school of who writes, by its name. */
    OWN_SCHOOL(true),
    /** A name with the words beside it that make it a pupil's. */
    PUPIL_NAMED(true),
    STREET(false),
    SCHOOL(false),
    PERSON(false),
    /** A municipality. */
    PLACE(false),
    /** A class by its code, such as 4A or 2LATb. */
    CLASS_CODE(false),
    /** The son of somebody. */
    KIN(false),
    /** A diagnosis or where somebody comes from, of one child. */
    TRAIT(false),
    /** So few that who was there knows who they are. */
    SMALL_NUMBER(false),
    DAY(false),
    WEB_ADDRESS(false),
    /** A capital where no sentence begins, of a word that we do not know. */
    CAPITAL(false);

    private final boolean hard;

    Sign(boolean hard) {
        this.hard = hard;
    }

    /** Whether it must go; of the others, who writes may say why they may stand. */
    public boolean isHard() {
        return hard;
    }
}
