package be.datacoach.organisation.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link SchoolId} as the number it is, in every entity that has one. */
@Converter(autoApply = true)
public class SchoolIdConverter implements AttributeConverter<@Nullable SchoolId, @Nullable Long> {
    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable SchoolId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable SchoolId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new SchoolId(value);
    }
}
