package be.datacoach.reporting.research;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a study is to be.
 *
 * @param uid made with the form, so that sending it twice makes one study
 * @param researchers who does it, as people are told
 * @param purpose what it wants to find out, as people are told
 * @param contact where people turn to with a question or a complaint
 * @param contract reference of the agreement between controller and researchers
 * @param ethics reference of the ethical approval
 * @param keptUntil the last day on which there may be a file of it
 */
public record StudyWish(
        String uid,
        String name,
        String researchers,
        String purpose,
        String contact,
        String contract,
        String ethics,
        LocalDate keptUntil) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_PURPOSE = 1000;

    public StudyWish {
        name = name.strip();
        researchers = flat(researchers);
        purpose = flat(purpose);
        contact = flat(contact);
        contract = contract.strip();
        ethics = ethics.strip();
        boolean whole =
                Stream.of(name, researchers, purpose, contact, contract, ethics).noneMatch(String::isEmpty);
        if (!whole || uid.length() != 36 || name.length() > LONGEST_NAME || purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("A study says what, who, why and on which agreement");
        }
        if (Stream.of(researchers, contact, contract, ethics).anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new IllegalArgumentException("Longer than a line");
        }
    }

    /** On one line: the words that people are asked in are kept a line a paragraph. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
