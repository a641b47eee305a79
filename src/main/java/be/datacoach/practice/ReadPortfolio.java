package be.datacoach.practice;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.sheet.MadeTogether;
import be.datacoach.practice.sheet.Sheets;
import be.datacoach.practice.sheet.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Everything that whoever asks made for the own school, over all modules that they opened. */
@ApplicationScoped
public class ReadPortfolio {

    /**
     * An artefact, as far as it is.
     *
     * @param makers the names of all who make it together; empty where one person does
     */
    public record Piece(Played played, ArtefactForm form, Written written, List<String> makers) {
        public Piece {
            makers = List.copyOf(makers);
        }

        public boolean begun() {
            return written.revision() > 0;
        }
    }

    @Inject
    private OwnRuns runs;

    @Inject
    private Sheets sheets;

    @Inject
    private MadeTogether joint;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Piece> read() {
        return runs.all().stream()
                .flatMap(played -> played.blocks().stream()
                        .filter(ArtefactForm.class::isInstance)
                        .map(block -> piece(played, (ArtefactForm) block)))
                .toList();
    }

    private Piece piece(Played played, ArtefactForm form) {
        return new Piece(played, form, sheets.written(played.place(form)), names(played, form));
    }

    private List<String> names(Played played, ArtefactForm form) {
        return joint.names(new MadeTogether.Piece(played.run().account(), played.module(), form.id()));
    }
}
