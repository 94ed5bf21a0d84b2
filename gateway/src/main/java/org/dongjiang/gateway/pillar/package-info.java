/** The pillar services as the gateway knows them: by address, path and name, from configuration. */
package org.dongjiang.gateway.pillar;
