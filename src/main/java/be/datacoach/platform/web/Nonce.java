package be.datacoach.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspState;

/**
 * The nonce that marks a page's own scripts: one for each page that is sent, made by {@link SecurityHeaders}.
 *
 * <p>PrimeFaces would make its own, and would ask for it back in every form, also where its scripts are not loaded.
 * Here it is given ours. Parts of a page that are sent later (ajax) carry the nonce of the page they join.
 */
final class Nonce extends CspState {
    static final String ATTRIBUTE = Nonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/]{24}");

    private final FacesContext context;

    private Nonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    static String newFor(ServletRequest request) {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    @Override
    public String getNonce() {
        return context.getPartialViewContext().isAjaxRequest() ? ofThePage() : ofThisRequest();
    }

    /** As PrimeFaces sends it along; it opens nothing, for the page that joins the parts knows only its own. */
    private String ofThePage() {
        String sent = context.getExternalContext().getRequestParameterMap().get("primefaces.nonce");
        return sent != null && FORM.matcher(sent).matches() ? sent : ofThisRequest();
    }

    private String ofThisRequest() {
        Object nonce = context.getExternalContext().getRequestMap().get(ATTRIBUTE);
        return nonce == null ? "" : (String) nonce;
    }

    /** Stands before that of PrimeFaces: META-INF/faces-config.xml sees to the order. */
    public static class Factory extends FacesContextFactory {
        public Factory(FacesContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public @Nullable FacesContext getFacesContext(
                Object context, Object request, Object response, Lifecycle lifecycle) {
            FacesContext made = getWrapped().getFacesContext(context, request, response, lifecycle);
            made.getAttributes().put(CspState.class.getName(), new Nonce(made));
            return made;
        }
    }
}
