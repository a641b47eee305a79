package be.datacoach.access.people;

import java.security.SecureRandom;

/**
 * A password for the first time somebody logs in, to be read out or written down: four groups of four, without signs
 * that look alike. Shown once, kept as a hash only.
 */
public record StartPassword(String value) {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static StartPassword random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new StartPassword(password.toString());
    }

    /** Says nothing, so that no log ever does. */
    @Override
    public String toString() {
        return "a start password";
    }
}
