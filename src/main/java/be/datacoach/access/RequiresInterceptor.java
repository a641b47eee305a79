package be.datacoach.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;

/** Refuses before a transaction begins: its priority comes before that of {@code @Transactional}. */
@Requires(Permission.ENTER)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RequiresInterceptor implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private CurrentUser user;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        user.require(requiredBy(call.getMethod()));
        return call.proceed();
    }

    private static Permission requiredBy(Method method) {
        Requires onMethod = method.getAnnotation(Requires.class);
        Requires onType = method.getDeclaringClass().getAnnotation(Requires.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        if (onType != null) {
            return onType.value();
        }
        throw new IllegalStateException("No permission on " + method);
    }
}
