package be.datacoach.running;

import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Deploys for the first test class only, and lets the server live until this JVM ends. Arquillian would start it anew
 * for every class.
 */
public class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    public static class Once {
        private static boolean deployed;

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                MariaDb.startIfAskedFor();
                MySql.startIfAskedFor();
                event.proceed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The adapter ends the server when the JVM ends.
        }
    }
}
