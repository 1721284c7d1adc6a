// Certificate: what the mail server of the tests shows as itself, signed by nobody else; its key is known to all who read this, and opens nothing.

/** Of the name `mail.example`, for a hundred years. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBnzCCAUSgAwIBAgIUdaOpVRT4xX4T1yz687q8VcdKJa8wCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMbWFpbC5leGFtcGxlMCAXDTI2MTEyNzE2NDc1NFoYDzIxMjYx
MTAzMTY0NzU0WjAXMRUwEwYDVQQDDAxtYWlsLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQLfP9lvH0gxaNPtKeXla9uyr1aPoZMO5v6ojviGxfr/GEV
nC9HiB5GMmFRG+JzBXaWoTW/f02EEUwtA9cAfX77o2wwajAdBgNVHQ4EFgQUFie1
CmnxfVBd9wZp+A8m3Nx+3CcwHwYDVR0jBBgwFoAUFie1CmnxfVBd9wZp+A8m3Nx+
3CcwDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxtYWlsLmV4YW1wbGUwCgYI
KoZIzj0EAwIDSQAwRgIhAMYulO4YFDBXHmYWg/pAMQSOO+q+K8O2TE6y5CGpQUv1
AiEAvroL3DmO9VKI5RXpfpPExpjm/yxDBYtI5YIX0ZFxUCM=
-----END CERTIFICATE-----
`;

export const CERTIFICATE_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjF5jy1tbaEf8saGY
j6OmBf0lIn6JK9zUhprFXV1mNFihRANCAAQLfP9lvH0gxaNPtKeXla9uyr1aPoZM
O5v6ojviGxfr/GEVnC9HiB5GMmFRG+JzBXaWoTW/f02EEUwtA9cAfX77
-----END PRIVATE KEY-----
`;
