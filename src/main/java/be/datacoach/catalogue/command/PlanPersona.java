package be.datacoach.catalogue.command;

import be.datacoach.adaptation.plan.Planner;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.Read;
import be.datacoach.catalogue.source.PersonaReader;
import be.datacoach.catalogue.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** {@code scripts/plan PERSONA.yaml [--modules DIR] [--json] [--lang en]}: the path of a persona, with every reason. */
public final class PlanPersona {

    private final LocalDate today;

    PlanPersona(Clock clock) {
        this.today = LocalDate.now(clock);
    }

    public static void main(String... words) {
        Shell.run(new PlanPersona(Clock.systemDefaultZone())::run, words);
    }

    Exit run(Invocation invocation, Output output) {
        String folder = invocation.modules().orElse("modules");
        if (invocation.operands().size() != 1) {
            output.say("command_plan.usage");
            return Exit.UNREADABLE;
        }
        if (!Files.isDirectory(Path.of(folder))) {
            output.say("command_check.no_folder", folder);
            return Exit.UNREADABLE;
        }
        Read<Library> library = LibraryReader.read(Path.of(folder));
        if (library.value().isEmpty()) return output.findings(library.findings(), folder + "/");
        return plan(Path.of(invocation.operands().get(0)), library.value().get(), output);
    }

    private Exit plan(Path file, Library library, Output output) {
        Read<SourceFile> source = LibraryReader.file(file);
        if (source.value().isEmpty()) return output.findings(source.findings(), "");
        Read<Persona> persona = new PersonaReader(library.curriculum(), today)
                .read(source.value().get());
        if (persona.value().isEmpty()) return output.findings(persona.findings(), "");
        var planning = persona.value()
                .get()
                .planning(library.curriculum(), library.common().calendar());
        var plan = new PlannedPersona(persona.value().get(), planning, Planner.plan(planning));
        if (output.invocation().json()) output.json(PathTree.of(plan));
        else output.lines(PathText.of(plan, library, output.phrases()));
        return Exit.SOUND;
    }
}
