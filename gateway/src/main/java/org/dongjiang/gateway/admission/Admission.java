package org.dongjiang.gateway.admission;

import static org.dongjiang.gateway.admission.AdmissionProblem.RATE_EXCEEDED;
import static org.dongjiang.kernel.problem.CommonProblem.NOT_SIGNED_IN;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.security.BearerTokens;

/** Admits or refuses requests before they are routed and before their bodies are read. */
@ApplicationScoped
@Refuses(AdmissionProblem.class)
class Admission {

    private static final int BEFORE_ROUTES = -2_000;
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence STATE = HttpHeaders.createOptimized("RateLimit");
    private static final String THIS_MACHINE = "this machine";
    private static final String WITH_USERS = "/api/";

    private final HttpAuthenticator authenticator;
    private final BearerTokens tokens;
    private final Allowance addresses;
    private final Allowance users;
    private final SharedBuckets shared;

    Admission(AdmissionConfig config, HttpAuthenticator authenticator, BearerTokens tokens, SharedBuckets shared) {
        this.authenticator = authenticator;
        this.tokens = tokens;
        this.shared = shared;
        addresses = new Allowance("address", config.address(), config.remembered());
        users = new Allowance("user", config.user(), config.remembered());
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_ROUTES).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        var network = Network.of(context.request().remoteAddress());
        if (network == null) {
            // Not shared: this machine is a different one for each gateway.
            judgeAddress(addresses.take(THIS_MACHINE), context);
        } else {
            take(addresses, network, taken -> judgeAddress(taken, context));
        }
    }

    private void judgeAddress(ConsumptionProbe taken, RoutingContext context) {
        if (taken.isConsumed() && isAskedByUser(context.request())) {
            admitUser(taken, context);
        } else {
            judge(addresses, taken, context);
        }
    }

    /** A request without a token may be for public data. */
    private static boolean isAskedByUser(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.path().startsWith(WITH_USERS);
    }

    private void admitUser(ConsumptionProbe ofAddress, RoutingContext context) {
        var name = tokens.nameOfRemembered(context);
        if (name.isPresent()) {
            takeUser(name.get(), context);
            return;
        }
        var here = context.vertx().getOrCreateContext();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(
                        user -> here.runOnContext(none -> {
                            if (user == null || user.isAnonymous()) {
                                judge(addresses, ofAddress, context);
                            } else {
                                takeUser(user.getPrincipal().getName(), context);
                            }
                        }),
                        refused -> here.runOnContext(none -> {
                            tell(addresses, ofAddress, context);
                            context.fail(NOT_SIGNED_IN.because());
                        }));
    }

    private void takeUser(String name, RoutingContext context) {
        take(users, name, taken -> judge(users, taken, context));
    }

    private void take(Allowance allowance, String caller, Handler<ConsumptionProbe> then) {
        if (shared.answer()) {
            shared.take(allowance.kind(), allowance.rate(), caller)
                    .otherwise(unknown -> allowance.take(caller))
                    .onSuccess(then);
        } else {
            then.handle(allowance.take(caller));
        }
    }

    private static void judge(Allowance allowance, ConsumptionProbe taken, RoutingContext context) {
        tell(allowance, taken, context);
        if (taken.isConsumed()) {
            context.next();
        } else {
            int wait = Allowance.seconds(taken.getNanosToWaitForRefill());
            context.fail(RATE_EXCEEDED.because(wait).retryAfterSeconds(wait));
        }
    }

    private static void tell(Allowance allowance, ConsumptionProbe taken, RoutingContext context) {
        context.response().putHeader(POLICY, allowance.policy()).putHeader(STATE, allowance.state(taken));
    }
}
