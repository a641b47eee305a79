package be.datacoach.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** /health/ready: every {@link ReadinessCondition} holds. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
    @Inject
    @Any
    private Instance<ReadinessCondition> conditions;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("ready");
        boolean ready = true;
        for (ReadinessCondition condition : conditions) {
            boolean holds = condition.holds();
            response.withData(condition.name(), holds);
            ready &= holds;
        }
        return response.status(ready).build();
    }
}
