package be.datacoach.administration.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.token.Scope;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the description says and what the resources do is the same. */
class OpenApiTest {
    private static final java.nio.file.Path DOCUMENT =
            java.nio.file.Path.of("src/main/resources/META-INF/openapi.yaml");
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    private final Map<?, ?> document =
            (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(DOCUMENT));

    OpenApiTest() throws IOException {}

    @Test
    void listsEveryResourceAndNothingElse() {
        Set<String> described = new TreeSet<>();
        paths().forEach((path, methods) ->
                ((Map<?, ?>) methods).keySet().forEach(method -> described.add(method + " " + path)));
        assertThat(described).hasSizeGreaterThan(15).isEqualTo(offered());
    }

    @Test
    void namesTheScopeThatEachAsks() {
        paths().forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
            String resource = path.toString().split("/")[2];
            Optional<String> scope = Scope.of(resource, method.equals("get")).map(Scope::code);
            assertThat(((Map<?, ?>) operation).get("description"))
                    .as(method + " " + path)
                    .isEqualTo("Scope: " + scope.orElse("any"));
        }));
    }

    @Test
    void refersOnlyToWhatItDefines() throws IOException {
        Set<String> defined = new HashSet<>();
        ((Map<?, ?>) document.get("components"))
                .forEach((kind, names) ->
                        ((Map<?, ?>) names).keySet().forEach(name -> defined.add("#/components/" + kind + "/" + name)));
        assertThat(Pattern.compile("\\$ref: '([^']+)'")
                        .matcher(Files.readString(DOCUMENT))
                        .results())
                .isNotEmpty()
                .allMatch(ref -> defined.contains(ref.group(1)));
    }

    private Map<?, ?> paths() {
        return (Map<?, ?>) document.get("paths");
    }

    private static Set<String> offered() {
        Set<String> offered = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("be.datacoach.administration.web.api")) {
            if (type.isAnnotatedWith(Path.class)) {
                offered.addAll(operations(type.reflect()));
            }
        }
        return offered;
    }

    private static List<String> operations(Class<?> resource) {
        List<String> operations = new ArrayList<>();
        String root = "/api" + resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            Path path = method.getAnnotation(Path.class);
            METHODS.stream()
                    .filter(method::isAnnotationPresent)
                    .map(verb -> verb.getSimpleName().toLowerCase() + " " + root + (path == null ? "" : path.value()))
                    .forEach(operations::add);
        }
        return operations;
    }
}
