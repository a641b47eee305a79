package be.datacoach.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores an {@link AccountId} as the number it is, in every entity that has one. */
@Converter(autoApply = true)
public class AccountIdConverter implements AttributeConverter<@Nullable AccountId, @Nullable Long> {
    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable AccountId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new AccountId(value);
    }
}
