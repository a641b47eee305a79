package be.datacoach.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import java.util.Optional;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Faces;

/**
 * Failures while a page is worked on. An expired page comes back fresh, with a word about it; what fails behind the
 * page's back (ajax) shows the same error page as anything else; the rest is left to {@link Failures}.
 */
public class PageFailures extends FullAjaxExceptionHandler {
    private static final int DEEPEST = 20;

    public PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        if (viewExpired()) {
            Notice.EXPIRED.keepForNextPage();
            Faces.refreshWithQueryString();
            return;
        }
        Optional<GoneMeanwhile> gone = goneMeanwhile();
        if (gone.isPresent()) {
            Say.first(gone.get().key());
            Faces.redirect(gone.get().where());
            return;
        }
        super.handle();
    }

    private Optional<GoneMeanwhile> goneMeanwhile() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable failure = events.next().getContext().getException();
            for (int depth = 0; failure != null && depth < DEEPEST; depth++, failure = failure.getCause()) {
                if (failure instanceof GoneMeanwhile gone) {
                    events.remove();
                    return Optional.of(gone);
                }
            }
        }
        return Optional.empty();
    }

    private boolean viewExpired() {
        boolean expired = false;
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            if (events.next().getContext().getException() instanceof ViewExpiredException) {
                events.remove();
                expired = true;
            }
        }
        return expired;
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable failure) {
        return Failures.isRefusal(failure) ? ErrorPages.NOT_FOUND : ErrorPages.FAILURE;
    }

    @Override
    protected void logException(FacesContext context, Throwable failure, String location, LogReason reason) {
        if (!Failures.isRefusal(failure)) {
            Incident.open(Faces.getRequest(), failure);
        }
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageFailures(getWrapped().getExceptionHandler());
        }
    }
}
