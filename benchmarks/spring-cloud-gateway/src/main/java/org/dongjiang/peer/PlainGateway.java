package org.dongjiang.peer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Forwards everything to one origin, and does nothing else. */
@SpringBootApplication
public class PlainGateway {

    public static void main(String[] args) {
        SpringApplication.run(PlainGateway.class, args);
    }
}
