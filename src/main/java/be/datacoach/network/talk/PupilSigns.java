package be.datacoach.network.talk;

import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Known;
import be.datacoach.practice.recognition.Recognisability;
import be.datacoach.practice.recognition.Sign;
import be.datacoach.practice.sheet.PupilTrace;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What in a message looks as if it says who a pupil is: a reason to ask, not to refuse. Colleagues and places may be spoken of. */
public final class PupilSigns {
    private static final Set<Sign> ASKED =
            EnumSet.of(Sign.EMAIL, Sign.REGISTER_NUMBER, Sign.PUPIL_NAMED, Sign.KIN, Sign.TRAIT);

    private PupilSigns() {}

    /** The words, each once, in their order. */
    public static List<String> words(String text) {
        return Recognisability.in(text, Known.NOTHING).stream()
                .filter(finding -> ASKED.contains(finding.sign()))
                .map(Finding::words)
                .distinct()
                .toList();
    }

    static boolean in(String text, Year now) {
        return !words(text).isEmpty() || !PupilTrace.in(List.of(text), now).isEmpty();
    }
}
