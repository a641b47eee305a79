package be.datacoach.organisation.cohort;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link CohortId} as the number it is, in every entity that has one. */
@Converter(autoApply = true)
public class CohortIdConverter implements AttributeConverter<@Nullable CohortId, @Nullable Long> {
    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable CohortId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable CohortId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new CohortId(value);
    }
}
