package org.dongjiang.gateway.routing;

import io.fabric8.kubernetes.api.model.APIGroupListBuilder;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSliceBuilder;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.dsl.NonDeletingOperation;
import io.fabric8.kubernetes.client.server.mock.KubernetesMixedDispatcher;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.MockWebServer;
import io.fabric8.mockwebserver.ServerRequest;
import io.fabric8.mockwebserver.ServerResponse;
import io.fabric8.mockwebserver.http.MockResponse;
import io.fabric8.mockwebserver.http.RecordedRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * Takes the place of a cluster: the server with which the Kubernetes client is tested by its makers. When the gateway starts nothing is
 * there, and what the client learns then differs from what comes later.
 */
public class Kubernetes extends Registry {

    static final String SERVICE = "livelihood";
    private static final String ADDRESS = "dongjiang.test.cluster";
    private static final String BROKEN = "dongjiang.test.cluster-is-broken";
    private static final String NAMESPACE = "dongjiang";
    private static final String APPLICATION = "livelihood-service";

    private final Map<ServerRequest, Queue<ServerResponse>> responses = new HashMap<>();
    private final KubernetesMockServer server = new KubernetesMockServer(
            new io.fabric8.mockwebserver.Context(),
            new MockWebServer(),
            responses,
            new KubernetesMixedDispatcher(responses) {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    return Boolean.getBoolean(BROKEN)
                            ? new MockResponse().setResponseCode(500)
                            : super.dispatch(request);
                }
            },
            false);

    public Kubernetes() {
        super(SERVICE);
    }

    /** Each instance has its own endpoint slice. */
    static void put(String name, boolean ready) {
        try (var client = client()) {
            client.resource(slice(name, ready)).createOr(NonDeletingOperation::update);
        }
    }

    static void remove(String name) {
        try (var client = client()) {
            client.resource(slice(name, true)).delete();
        }
    }

    /** Whether it fails all requests. */
    static void isBroken(boolean broken) {
        System.setProperty(BROKEN, Boolean.toString(broken));
    }

    private static KubernetesClient client() {
        return new KubernetesClientBuilder()
                .withConfig(new ConfigBuilder()
                        .withMasterUrl(System.getProperty(ADDRESS))
                        .build())
                .build();
    }

    private static EndpointSlice slice(String name, boolean ready) {
        return new EndpointSliceBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(NAMESPACE)
                .addToLabels("kubernetes.io/service-name", APPLICATION)
                .endMetadata()
                .withAddressType("IPv4")
                .addNewEndpoint()
                .withAddresses(HOST)
                .withNewConditions()
                .withReady(ready)
                .endConditions()
                .endEndpoint()
                .addNewPort()
                .withPort(port(SERVICE, name))
                .endPort()
                .build();
    }

    @Override
    Map<String, String> tell() {
        server.start();
        server.expect()
                .get()
                .withPath("/apis")
                .andReturn(
                        200,
                        new APIGroupListBuilder()
                                .addNewGroup()
                                .withName("discovery.k8s.io")
                                .endGroup()
                                .build())
                .always();
        var address = "http://" + server.getHostName() + ":" + server.getPort();
        System.setProperty(ADDRESS, address);
        return Map.of(
                "type",
                "kubernetes",
                "k8s-host",
                address,
                "k8s-namespace",
                NAMESPACE,
                "application",
                APPLICATION,
                "refresh-period",
                "1S");
    }

    @Override
    public void stop() {
        server.shutdown();
        super.stop();
    }
}
