package be.datacoach.practice.sheet;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.run.Played;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Begins an artefact with what its maker wrote before, in the fields that say so. The earlier one stays as it is. */
@ApplicationScoped
public class Beginning {
    @Inject
    private OwnRuns runs;

    @Inject
    private Sheets sheets;

    @Inject
    private Clock clock;

    @Inject
    private MadeTogether together;

    /** What stands in the form; the first time it is opened, what it begins with is written in it. */
    public Written written(Played played, ArtefactForm form) {
        Place place = played.place(form);
        Written now = sheets.written(place);
        if (now.revision() > 0) {
            return now;
        }
        var piece = new MadeTogether.Piece(played.run().account(), place.module(), place.block());
        Map<String, String> texts = together.standing(piece).orElseGet(() -> texts(form));
        return texts.isEmpty() ? now : begin(place, texts);
    }

    /** Two windows take turns: the second finds what the first began with. */
    private Written begin(Place place, Map<String, String> texts) {
        OwnRuns.At here = runs.enter(place);
        return sheets.find(place)
                .orElseGet(() -> {
                    Sheet sheet = new Sheet(here.played().run().account(), place, clock.instant());
                    sheet.write(UUID.randomUUID(), texts, clock.instant());
                    sheets.add(sheet);
                    return sheet;
                })
                .written();
    }

    private Map<String, String> texts(ArtefactForm form) {
        Map<String, String> texts = new HashMap<>();
        for (ArtefactForm.Field field : form.fields()) {
            field.from()
                    .flatMap(this::earlier)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> texts.put(field.id(), text));
        }
        return texts;
    }

    private Optional<String> earlier(ArtefactForm.From from) {
        return runs.find(from.module())
                .map(Played::run)
                .map(run -> new Place(run.registration(), run.module(), run.moduleVersion(), from.block()))
                .map(place -> sheets.written(place).text(from.field()));
    }
}
