package be.datacoach.authoring.begin;

import be.datacoach.adaptation.curriculum.ModuleId;

/**
 * What somebody wants to begin.
 *
 * @param id that the module gets
 * @param start the path of a template, or the code of a module to copy
 * @param title in Dutch
 * @param summary in Dutch, two sentences at most
 * @param goal as {@code C4:1}; empty for a copy, which keeps its own
 */
public record Beginning(ModuleId id, String start, String title, String summary, String goal) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_SUMMARY = 500;

    /** Whether it can be the start of a module. */
    boolean holds() {
        return id.code().matches(ModuleCode.PATTERN)
                && isText(title, LONGEST_TITLE)
                && isText(summary, LONGEST_SUMMARY)
                && (goal.isEmpty() || goal.matches("[A-Z]\\d{1,2}:[1-3]"));
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }
}
