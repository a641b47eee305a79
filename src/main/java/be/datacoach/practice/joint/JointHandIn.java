package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.catalogue.Layers;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.practice.run.Logbook;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.sheet.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Hands in what several made: an event for each of them, on the own path. Who did not open the module yet has no path to put it on. */
@ApplicationScoped
class JointHandIn {
    /** What it leaves behind. */
    @Dependent
    static class Books {
        @Inject
        Sheets sheets;

        @Inject
        Logbook logbook;

        @Inject
        Layers layers;

        @Inject
        Clock clock;
    }

    @Inject
    private JointWorks works;

    @Inject
    private OwnCopies copies;

    @Inject
    private Accounts accounts;

    @Inject
    private Books books;

    /** The same text twice is once. */
    void handIn(JointWork work) {
        work.handIn(books.clock.instant());
        int makers = works.makingOf(work).size();
        copies.of(work).toList().forEach(copy -> handIn(work, copy, makers));
    }

    private void handIn(JointWork work, OwnCopies.Copy copy, int makers) {
        if (books.sheets.handIn(copy.place()).isEmpty()) return;
        AccountId maker = copy.run().account();
        String actor = accounts.withId(maker).orElseThrow().uid();
        books.layers
                .content(copy.run().module(), copy.run().moduleVersion())
                .map(content -> new Played(copy.run(), content, actor))
                .flatMap(played -> played.block(work.block())
                        .filter(ArtefactForm.class::isInstance)
                        .map(block -> books.logbook.submittedTogether(
                                played, block, books.sheets.written(copy.place()), makers)))
                .ifPresent(event -> keep(work, maker, event));
    }

    private void keep(JointWork work, AccountId maker, UUID event) {
        works.add(new JointSubmission(work, maker, event));
    }
}
