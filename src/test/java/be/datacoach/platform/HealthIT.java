package be.datacoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class HealthIT extends RunningDatacoach {
    private final Visitor somebody = new Visitor();

    @Test
    void isAlive() {
        assertThat(somebody.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void isReadyWhenTheDatabaseAnswers() {
        assertThat(somebody.get("/health/ready").body())
                .contains("\"status\":\"UP\"")
                .contains("database");
    }

    @Test
    void tellsStrangersNothingOfItself() {
        assertThat(somebody.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(somebody.get("/metrics/base").statusCode()).isEqualTo(404);
        assertThat(somebody.get("/openapi").statusCode()).isEqualTo(404);
    }
}
