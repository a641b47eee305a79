package be.datacoach.assignment.plan;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Timing;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Stream;

/** A path as JSON, and back. Every kind of a sealed type is named by the simple name of its class. */
final class PathJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    private static final List<Class<?>> SEALED =
            List.of(Value.class, Action.Order.class, Decision.class, Timing.Repair.class);

    private static final JsonMapper MAPPER = mapper();

    private PathJson() {}

    static String write(LearningPath path) {
        try {
            return MAPPER.writeValueAsString(path);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    static LearningPath read(String json) {
        try {
            return MAPPER.readValue(json, LearningPath.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored path is unreadable", broken);
        }
    }

    /** How every step that is this module begins, and nothing else does: for questions to the database. */
    static String step(ModuleId module) {
        return "{\"module\":{\"code\":\"" + module + "\"},\"version\":";
    }

    /** How every reason that is this rule says so, and nothing else does. */
    static String rule(RuleId rule) {
        return "\"rule\":\"" + rule + "\",\"version\":";
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                // A list that older paths did not have yet is empty.
                .withConfigOverride(
                        List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (Class<?> type : SEALED) {
            builder.addMixIn(type, Kinds.class);
            kinds(type).forEach(kind -> builder.registerSubtypes(new NamedType(kind, kind.getSimpleName())));
        }
        return builder.build();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(PathJson::kinds) : Stream.of(type);
    }
}
