package be.datacoach.running;

import be.datacoach.administration.assigning.TrialNewcomers;
import java.io.File;
import java.net.URI;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Extend this to test against the built WAR in Payara Micro. All classes share one server and one database, started by
 * the first of them ({@link OneDeployment}): make your own people and things, and expect those of others.
 */
@ArquillianTest
@ExtendWith({Stuck.class, LastIncident.class})
public abstract class RunningDatacoach {
    /** The loopback address of this JVM's server and database: another one for each that runs beside it. */
    static final String HOST = System.getProperty("datacoach.host", "127.0.0.1");

    public static final URI ADDRESS = URI.create(System.getProperty("datacoach.address", "http://127.0.0.1:8080"));

    /** The WAR as built, with a few pages that misbehave on request. */
    @Deployment(testable = false)
    public static WebArchive datacoach() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/datacoach.war"));
        war.addClasses(Trial.class, TrialAssigning.class, TrialOpening.class, TrialPersona.class, TrialTeam.class);
        war.addClasses(TrialOperations.class, TrialRights.class, TrialWork.class, TrialNewcomers.class);
        war.addClasses(TrialIncidents.class);
        for (File page : new File("src/test/resources/pages").listFiles()) {
            war.addAsWebResource(page, "trial/" + page.getName());
        }
        return war;
    }
}
