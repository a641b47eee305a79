package be.datacoach.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the permission that a use case asks of whoever calls it.
 *
 * <pre>{@code
 * @Requires(MANAGE_PEOPLE)
 * @Transactional
 * public Outcome create(NewPerson person) { ... }
 * }</pre>
 *
 * <p>Without the permission nothing of the method runs and {@link NotAllowed} is thrown.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    @Nonbinding
    Permission value();
}
