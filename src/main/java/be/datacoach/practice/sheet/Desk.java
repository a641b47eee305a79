package be.datacoach.practice.sheet;

import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where texts are saved, whatever kind of block they are written in. */
@ApplicationScoped
class Desk {
    @Inject
    private Sheets sheets;

    @Inject
    private OutwardCheck outward;

    @Inject
    private Clock clock;

    /** @param fields the fields that the block has */
    Saving save(OwnRuns.At here, Draft draft, List<String> fields) {
        if (!fields.containsAll(draft.texts().keySet())) {
            return new Saving.Refused(Refusal.UNKNOWN_ITEM);
        }
        Map<String, String> texts = new HashMap<>();
        for (var typed : draft.texts().entrySet()) {
            Optional<String> text = WrittenText.readable(typed.getValue());
            if (text.isEmpty()) {
                return new Saving.Refused(Refusal.UNREADABLE);
            }
            if (WrittenText.isTooLong(text.get())) {
                return new Saving.Refused(Refusal.TOO_LONG);
            }
            texts.put(typed.getKey(), text.get());
        }
        return keep(here, draft, texts);
    }

    private Saving keep(OwnRuns.At here, Draft draft, Map<String, String> texts) {
        Sheet sheet = sheets.find(draft.place()).orElseGet(() -> begin(here, draft));
        Written before = sheet.written();
        boolean sameAgain = sheet.wasWrittenBy(draft.key()) || before.texts().equals(texts);
        if (!sameAgain && before.revision() != draft.revision()) {
            return new Saving.Newer(before);
        }
        if (!sameAgain) {
            sheet.write(draft.key(), texts, clock.instant());
        }
        return new Saving.Saved(
                sheet.written().revision(),
                PupilTrace.in(texts.values(), Year.now(clock)),
                outward.in(here.block(), texts, here.played().run().account()));
    }

    private Sheet begin(OwnRuns.At here, Draft draft) {
        Sheet sheet = new Sheet(here.played().run().account(), draft.place(), clock.instant());
        sheets.add(sheet);
        return sheet;
    }
}
