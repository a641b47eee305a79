package be.datacoach.authoring.exchange;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.exchange.Standing.State;
import be.datacoach.authoring.publish.Change;
import be.datacoach.catalogue.image.NewImage;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.SourceFile;
import java.util.List;

/**
 * What a ZIP with modules would do.
 *
 * @param uid of the parcel
 * @param name of the ZIP
 * @param shared what is in the files that modules share
 * @param left files that are not read, and why
 */
public record Delivery(String uid, String name, List<Candidate> modules, Shared shared, List<Finding> left) {

    /**
     * A module in it.
     *
     * @param title its Dutch title, or the path where it has none that can be read
     * @param base the version that it becomes a draft of
     * @param changes the texts that would be others than in the newest version
     * @param findings why it is refused
     * @param images that lie beside it
     */
    public record Candidate(
            SourceFile file,
            ModuleId module,
            String title,
            State state,
            int base,
            List<Change> changes,
            List<Finding> findings,
            List<NewImage> images) {
        public Candidate {
            images = List.copyOf(images);
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }

        public boolean taken() {
            return state == State.CHANGED || state == State.NEW;
        }

        static Candidate refused(SourceFile file, ModuleId module, String title, List<Finding> findings) {
            return new Candidate(file, module, title, State.REFUSED, 0, List.of(), findings, List.of());
        }
    }

    /**
     * Rules, instruments, data sets and the like: nobody changes them in the browser.
     *
     * @param same how many say what they say here
     * @param other paths of those that do not, or are not known here
     */
    public record Shared(int same, List<String> other) {
        public Shared {
            other = List.copyOf(other);
        }
    }

    public Delivery {
        modules = List.copyOf(modules);
        left = List.copyOf(left);
    }

    /** Those that would become drafts. */
    public List<Candidate> taken() {
        return modules.stream().filter(Candidate::taken).toList();
    }
}
