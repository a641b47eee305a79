package be.datacoach.practice.sheet;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.Block;
import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.run.Played;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows whoever writes an artefact by which words somebody might be recognised, where it is meant for others. */
@ApplicationScoped
public class CheckArtefact {
    @Inject
    private OwnRuns runs;

    @Inject
    private Sheets sheets;

    @Inject
    private OutwardCheck check;

    @Requires(Permission.LEARN)
    @Transactional
    public List<Finding> check(Place place) {
        Played played = runs.find(place.module()).orElseThrow(() -> NotAllowed.on(place.toString()));
        Block block = played.block(place.block()).orElseThrow(() -> NotAllowed.on(place.toString()));
        return check.in(
                block, sheets.written(played.place(block)).texts(), played.run().account());
    }
}
