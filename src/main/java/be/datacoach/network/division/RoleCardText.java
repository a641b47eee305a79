package be.datacoach.network.division;

import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.team.Table;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a role card: the table as it was, and from which week the team can do what it needs. Coaches are in it by the
 * opaque code of their account, so that it says nothing of somebody who was erased.
 */
public record RoleCardText(Table table, List<Ready> ready) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /**
     * From when on the coaches can do a task.
     *
     * @param byOne when every module that teaches it is known to one of them
     * @param byTwo the same for two of them; until then it hangs on one person
     */
    public record Ready(TaskId task, When byOne, When byTwo) {}

    /**
     * A moment, as coaches plan: already, or by a day.
     *
     * @param by the last working day of the week; empty when it is so already, or not within the term
     */
    public record When(boolean already, Optional<LocalDate> by) {
        static final When ALREADY = new When(true, Optional.empty());
        static final When NEVER = new When(false, Optional.empty());

        static When by(LocalDate day) {
            return new When(false, Optional.of(day));
        }

        /** Whether it comes at all. */
        public boolean comes() {
            return already || by.isPresent();
        }
    }

    public RoleCardText {
        ready = List.copyOf(ready);
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    static RoleCardText read(String json) {
        try {
            return MAPPER.readValue(json, RoleCardText.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("role card is unreadable", broken);
        }
    }
}
