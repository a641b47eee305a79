package be.datacoach.assignment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A reason as it stands on the page.
 *
 * @param label what it answers: why this step, or what kind of decision it is
 * @param facts what it used and what it rests on
 * @param fixed why it stays as it is; empty when the coach may set it aside, or when other answers change it
 * @param act the page of the learner on which to do what it asks for, such as {@code making}; empty where there is none
 * @param key of the decision, to ask what would change it; empty when no decision stands behind the reason
 */
public record ReasonRow(
        String label, String sentence, List<FactRow> facts, String fixed, boolean contestable, String key, String act) {
    public ReasonRow {
        facts = List.copyOf(facts);
    }

    public String getLabel() {
        return label;
    }

    /** The label in the middle of a sentence. */
    public String getKind() {
        return label.substring(0, 1).toLowerCase(Locale.ROOT)
                + label.substring(1).replace(":", "");
    }

    public String getSentence() {
        return sentence;
    }

    public List<FactRow> getFacts() {
        return facts;
    }

    public String getFixed() {
        return fixed;
    }

    public String getAct() {
        return act;
    }

    public boolean isActable() {
        return !act.isEmpty();
    }

    public String getKey() {
        return key;
    }

    /** Whether the coach may set it aside. */
    public boolean isOpen() {
        return contestable && !key.isEmpty();
    }

    /** Whether it stays, but has more to tell. */
    public boolean isExplainedOnly() {
        return !contestable && !key.isEmpty();
    }

    /** Whether something keeps it as it is, other than the answers behind it. */
    public boolean isHeld() {
        return !fixed.isEmpty();
    }

    boolean saysTheSame(ReasonRow other) {
        return label.equals(other.label) && sentence.equals(other.sentence);
    }

    /** The page about the decision, from the pages beside it; empty when there is none. */
    public String getAddress() {
        return key.isEmpty() ? "" : "why?decision=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
