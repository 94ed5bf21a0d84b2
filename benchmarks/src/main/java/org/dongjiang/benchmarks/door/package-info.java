/** What the gateway costs: the same requests through it and through its peers, before the same origin. */
package org.dongjiang.benchmarks.door;
