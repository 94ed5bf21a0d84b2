package org.dongjiang.kernel.problem;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Map;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * Counts the length of a text in characters (code points), as JSON Schema and the database do: a rare character of a
 * name is one, not two.
 */
@ApplicationScoped
class Lengths implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .includeExistingValidators(false)
                .validatedBy(OfText.class)
                .validatedBy(OfItems.class)
                .validatedBy(OfMembers.class)
                .validatedBy(OfBytes.class);
        configuration.addMapping(mapping);
    }

    /**
     * Public, as its heirs, because the validator creates them.
     *
     * @param <T> what has a length
     */
    public abstract static class Within<T> implements ConstraintValidator<Size, T> {

        private Size bounds;

        @Override
        public void initialize(Size size) {
            bounds = size;
        }

        @Override
        public boolean isValid(T value, ConstraintValidatorContext context) {
            return value == null || (length(value) >= bounds.min() && length(value) <= bounds.max());
        }

        abstract long length(T value);
    }

    public static final class OfText extends Within<CharSequence> {

        @Override
        long length(CharSequence text) {
            return text.codePoints().count();
        }
    }

    public static final class OfItems extends Within<Collection<?>> {

        @Override
        long length(Collection<?> items) {
            return items.size();
        }
    }

    public static final class OfMembers extends Within<Map<?, ?>> {

        @Override
        long length(Map<?, ?> members) {
            return members.size();
        }
    }

    public static final class OfBytes extends Within<byte[]> {

        @Override
        long length(byte[] bytes) {
            return bytes.length;
        }
    }
}
