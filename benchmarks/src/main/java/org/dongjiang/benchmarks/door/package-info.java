/** The cost of the gateway: the same requests through it and through reference gateways, before the same origin. */
package org.dongjiang.benchmarks.door;
