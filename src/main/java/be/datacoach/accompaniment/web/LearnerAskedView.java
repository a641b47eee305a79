package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.help.FindHelp;
import be.datacoach.accompaniment.talk.ReadTalks;
import be.datacoach.catalogue.Catalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a coach asked whoever accompanies them, and the talks that they had. */
@Named
@RequestScoped
public class LearnerAskedView {
    @Inject
    private FindHelp findHelp;

    @Inject
    private ReadTalks readTalks;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Days days;

    /** Newest first. */
    public List<HelpRow> getRows() {
        return findHelp.own().stream().map(one -> HelpRow.of(one, days)).toList();
    }

    /** Newest first; from now on they have been seen. */
    public List<TalkRow> getTalks() {
        return readTalks.own().stream()
                .map(held -> TalkRow.of(held, catalogue.curriculum(), days))
                .toList();
    }
}
