package org.doudi.verifier;
