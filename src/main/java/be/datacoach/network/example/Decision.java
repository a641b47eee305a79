package be.datacoach.network.example;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a counsellor decides on an example.
 *
 * @param reason in words for its author; may be empty only where it is accepted, or where there is a remark
 * @param remarks what is to be changed in a part
 * @param reach how widely it is shown; never wider than its author chose
 */
public record Decision(Verdict verdict, String reason, Map<Part, String> remarks, Reach reach) {
    static final int LONGEST = 1_000;

    public Decision {
        Map<Part, String> said = new EnumMap<>(Part.class);
        remarks.forEach((part, words) -> {
            if (!words.isBlank()) said.put(part, words.strip());
        });
        remarks = Map.copyOf(said);
        reason = reason.strip();
    }

    boolean lacksReason() {
        return verdict != Verdict.ACCEPTED
                && reason.isEmpty()
                && (verdict != Verdict.CHANGE_ASKED || remarks.isEmpty());
    }

    boolean isTooLong() {
        return reason.length() > LONGEST || remarks.values().stream().anyMatch(words -> words.length() > LONGEST);
    }
}
