package be.datacoach.catalogue;

import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.ReadinessCondition;
import be.datacoach.platform.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Imports the content that the application brings, or that {@code DATACOACH_MODULES} points at, at every start. */
@ApplicationScoped
public class CatalogueStart implements ReadinessCondition {

    private static final Logger LOG = Logger.getLogger(CatalogueStart.class.getName());

    @Inject
    private ImportLibrary importLibrary;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ServletContext application;

    @Inject
    @ConfigProperty(name = "DATACOACH_MODULES")
    private Optional<String> folder;

    private volatile List<Finding> findings = List.of();

    @ActivateRequestContext // the servlet context is a bean of the request
    void start(@Observes SchemaReady ready) {
        findings = importLibrary.from(folder());
        catalogue.lookAgain();
        findings.forEach(finding -> LOG.log(Level.WARNING, "{0}:{1}:{2} {3} {4}", new Object[] {
            finding.file(), finding.line(), finding.column(), finding.code(), finding.words()
        }));
    }

    /** The folder of modules that is read at the start; to be asked inside a request. */
    Path folder() {
        return Path.of(folder.orElseGet(() -> application.getRealPath("/WEB-INF/modules")));
    }

    /** What was wrong in the files at the last start. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String name() {
        return "content";
    }

    @Override
    public boolean holds() {
        return catalogue.loaded();
    }
}
