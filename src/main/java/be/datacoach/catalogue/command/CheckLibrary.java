package be.datacoach.catalogue.command;

import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.Read;
import be.datacoach.catalogue.source.PersonaReader;
import be.datacoach.catalogue.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code scripts/check [DIR] [--json] [--lang en]}: says everything that is wrong in a folder of modules, and where its
 * files are sound, proves that no learner gets stuck in them.
 */
public final class CheckLibrary {

    private final LocalDate today;

    CheckLibrary(Clock clock) {
        this.today = LocalDate.now(clock);
    }

    public static void main(String... words) {
        Shell.run(new CheckLibrary(Clock.systemDefaultZone())::run, words);
    }

    Exit run(Invocation invocation, Output output) {
        String folder = invocation.operands().stream()
                .findFirst()
                .or(invocation::modules)
                .orElse("modules");
        if (invocation.operands().size() > 1 || !Files.isDirectory(Path.of(folder))) {
            output.say("command_check.no_folder", folder);
            return Exit.UNREADABLE;
        }
        Read<List<SourceFile>> files = LibraryReader.files(Path.of(folder));
        Read<Library> library = LibraryReader.read(Path.of(folder));
        var findings = new ArrayList<>(library.findings());
        library.value().ifPresent(sound -> findings.addAll(wrongPersonas(Path.of(folder), sound)));
        var checked = new Checked(findings, files.value().orElse(List.of()), library.value());
        if (invocation.json()) output.json(checked.tree(output));
        else output.lines(checked.lines(output, folder.endsWith("/") ? folder : folder + "/"));
        return checked.exit();
    }

    private List<Finding> wrongPersonas(Path folder, Library library) {
        Read<List<SourceFile>> files = LibraryReader.personas(folder);
        var findings = new ArrayList<>(files.findings());
        var reader = new PersonaReader(library.curriculum(), today);
        for (SourceFile file : files.value().orElse(List.of())) {
            Read<Persona> persona = reader.read(file);
            findings.addAll(persona.findings());
        }
        return findings;
    }
}
