package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ModuleContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a {@code modules/} folder, or what was stored of one, into a library. */
public final class LibraryReader {

    private static final String PERSONAS = "personas/";

    /** What came of reading: a value when it is sound, and what is wrong. */
    public record Read<T>(Optional<T> value, List<Finding> findings) {
        static <T> Read<T> of(T value, Findings findings) {
            return new Read<>(findings.none() ? Optional.of(value) : Optional.empty(), findings.all());
        }
    }

    /**
     * A module and the places in it that name other modules.
     *
     * @param images what to say at each place that shows an image, if there is none of that name
     */
    public record ModuleFile(SourceFile file, ModuleContent content, List<Reference> references, List<Finding> images) {

        /** Those that are not among these. */
        public List<Finding> missing(Collection<String> names) {
            return images.stream()
                    .filter(image -> !names.contains(image.words().get(0)))
                    .toList();
        }

        public ModuleId id() {
            return content.module().id();
        }
    }

    private LibraryReader() {}

    /** Whether this path is a module's own file. */
    public static boolean isModule(String path) {
        return path.endsWith("/module.yaml");
    }

    /** The YAML files and the rows of data sets below a folder, in the order of their paths. */
    public static Read<List<SourceFile>> files(Path folder) {
        var findings = new Findings();
        var files = new ArrayList<SourceFile>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(LibraryReader::isLibraryFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(PERSONAS)) file(path, name, findings).ifPresent(files::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Read<>(Optional.of(files), findings.all());
    }

    /** The personas of a folder, in the order of their names; they are no part of the curriculum. */
    public static Read<List<SourceFile>> personas(Path folder) {
        Path personas = folder.resolve(PERSONAS);
        if (!Files.isDirectory(personas)) return new Read<>(Optional.of(List.of()), List.of());
        var findings = new Findings();
        var files = new ArrayList<SourceFile>();
        try (Stream<Path> paths = Files.list(personas)) {
            for (Path path : paths.filter(LibraryReader::isLibraryFile).sorted().toList()) {
                file(path, PERSONAS + path.getFileName(), findings).ifPresent(files::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Read<>(Optional.of(files), findings.all());
    }

    /** The names of the folders in a folder. */
    public static List<String> folders(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of which somebody else has the bytes. */
    public static Read<SourceFile> file(String path, byte[] bytes) {
        var findings = new Findings();
        return new Read<>(SourceFile.of(path, bytes, findings), findings.all());
    }

    /** One file, wherever it stands. */
    public static Read<SourceFile> file(Path path) {
        var findings = new Findings();
        return new Read<>(file(path, path.toString(), findings), findings.all());
    }

    private static Optional<SourceFile> file(Path path, String name, Findings findings) {
        try {
            return SourceFile.of(name, Files.readAllBytes(path), findings);
        } catch (IOException unreadable) {
            findings.add(new Finding(name, 1, 1, "not_readable", List.of()));
            return Optional.empty();
        }
    }

    private static boolean isLibraryFile(Path path) {
        return isLibraryFile(path.toString()) && Files.isRegularFile(path);
    }

    /** Whether a file of this name is part of the format. */
    public static boolean isLibraryFile(String path) {
        return path.endsWith(".yaml") || path.endsWith("data.csv");
    }

    public static Read<Common> common(Collection<SourceFile> files) {
        var findings = new Findings();
        List<SourceFile> shared =
                files.stream().filter(file -> !isModule(file.path())).toList();
        return Read.of(new CommonReader(shared, findings).read(), findings);
    }

    /** One module against what is shared. */
    public static Read<ModuleFile> module(SourceFile file, Common common) {
        var findings = new Findings();
        Optional<Element> top = file.top(findings);
        if (top.isEmpty()) return new Read<>(Optional.empty(), findings.all());
        var reader = new ModuleReader(common);
        ModuleContent content = reader.read(top.get());
        return Read.of(new ModuleFile(file, content, reader.references(), reader.images()), findings);
    }

    /** A module that was sound when it was stored, whatever became of what it names. */
    public static ModuleFile stored(SourceFile file, Common common) {
        return worn(file, common, UnaryOperator.identity());
    }

    /** The same, with something over it. */
    static ModuleFile worn(SourceFile file, Common common, UnaryOperator<Node> over) {
        var findings = new Findings();
        var reader = new ModuleReader(common);
        Element top = file.top(findings)
                .orElseThrow(() -> new IllegalStateException("stored, unreadable: " + file.path()))
                .with(over);
        ModuleContent content = reader.read(top);
        return new ModuleFile(file, content, reader.references(), reader.images());
    }

    /** The library of these modules: every reference must resolve, and nothing may wait for itself. */
    public static Read<Library> library(Common common, Collection<ModuleFile> modules) {
        return Assembly.of(common, modules);
    }

    /**
     * A whole folder at once: what is wrong in the files that all share, else in each module, else between modules.
     * What only follows from something else that is wrong is not said.
     */
    public static Read<Library> read(Path folder) {
        Read<List<SourceFile>> files = files(folder);
        if (!files.findings().isEmpty()) return new Read<>(Optional.empty(), files.findings());
        Read<Common> alone = common(files.value().orElseThrow());
        if (alone.value().isEmpty()) return new Read<>(Optional.empty(), alone.findings());
        Common common = alone.value().get().using(ModuleTexts.of(files.value().orElseThrow()));
        var findings = new ArrayList<Finding>();
        var modules = new ArrayList<ModuleFile>();
        for (SourceFile file : files.value().orElseThrow()) {
            if (!isModule(file.path())) continue;
            Read<ModuleFile> module = module(file, common);
            findings.addAll(module.findings());
            module.value().ifPresent(modules::add);
            module.value()
                    .map(one -> one.missing(ImageFolder.names(folder, file.path())))
                    .ifPresent(findings::addAll);
        }
        findings.addAll(LayerReader.findings(files.value().orElseThrow()));
        return findings.isEmpty() ? library(common, modules) : new Read<>(Optional.empty(), findings);
    }
}
